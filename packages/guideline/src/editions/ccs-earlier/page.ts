/** A regional page of the Canadian Cancer Society that is older than the one of about 2019. */
export type Page = 'mb' | 'nb';
