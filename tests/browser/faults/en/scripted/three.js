void 'a request more';
