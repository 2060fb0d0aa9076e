package planted.typesaredescribed.shop;

/** Bill. */
record Bill(String id) {
}
