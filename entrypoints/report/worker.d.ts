declare module '*?worker' {
  const Create: new (options?: { readonly name?: string }) => Worker;
  export default Create;
}
