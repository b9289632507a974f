console.error('a seeded complaint');
throw new Error('a seeded mistake');
