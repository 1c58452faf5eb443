const page = (name) => [`./${name}.js`, `./${name}.html`];

export default {
  mode: 'production',
  stats: 'errors-warnings',
  performance: false,
  entry: { 'one-district': page('one-district'), 'all-districts': page('all-districts') },
  module: {
    rules: [{ test: /\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } }],
  },
};
