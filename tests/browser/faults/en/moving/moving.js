addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => {
  const late = document.createElement('p');
  late.textContent = 'A late banner';
  late.className = 'late';
  document.querySelector('main').prepend(late);
})));
