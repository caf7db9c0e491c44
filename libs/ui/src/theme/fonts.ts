/** Self-hosted, split by script: the browser fetches only the parts whose letters the page uses. */
import '@fontsource-variable/archivo/wdth.css';
import '@fontsource-variable/bodoni-moda/opsz-italic.css';
