/**
 * The role the program works as: it may read and write rows, within row security, and can neither
 * change the schema nor pass by the policies. Migrations make it and run as the owner.
 */
export const APP_ROLE = 'raccordo_app';
