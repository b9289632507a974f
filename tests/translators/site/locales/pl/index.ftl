index-title = Strona główna
index-p-welcome-to-the = Witamy w planie naszego miasta.
