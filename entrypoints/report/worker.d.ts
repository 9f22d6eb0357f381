declare module '*?worker' {
  const Create: new () => Worker;
  export default Create;
}
