throw new Error('a mistake in what it loads');
