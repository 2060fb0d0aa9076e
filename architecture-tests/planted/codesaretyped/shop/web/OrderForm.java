package planted.codesaretyped.shop.web;

/** A form of a page, as it may be. */
record OrderForm(String unit) {
}
