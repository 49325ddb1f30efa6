/** The compiled content: the build puts it in the bundle under this name. */
declare module 'content.json' {
  const content: import('./guide/types.ts').Content
  export default content
}
