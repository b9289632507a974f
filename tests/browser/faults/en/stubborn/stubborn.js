console.error('a seeded complaint');
addEventListener('click', (event) => event.target.closest('.shut') && event.preventDefault());
