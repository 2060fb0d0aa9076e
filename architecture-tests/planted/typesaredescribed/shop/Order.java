package planted.typesaredescribed.shop;

/* not a documentation comment */
record Order(String id) {
}
