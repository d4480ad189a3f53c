/** A file whose name is not in kebab case. caught by: unicorn/filename-case */
export const named = true;
