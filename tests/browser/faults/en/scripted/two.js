addEventListener('DOMContentLoaded', () => (document.querySelector('img').alt = 'Named by script'));
