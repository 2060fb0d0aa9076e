package planted.blurredsuffixesarebanned.shop;

/** A thing of its own: what visitors come for. */
record Event(String title) {
}
