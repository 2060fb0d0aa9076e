package planted.blurredsuffixesarebanned.shop;

/** Says how it travels, not what it is. */
record OrderDto(String id) {
}
