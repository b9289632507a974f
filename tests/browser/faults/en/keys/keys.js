addEventListener('keydown', (event) => {
  if (event.key === 'Tab' && document.activeElement.className === 'trap') event.preventDefault();
});
