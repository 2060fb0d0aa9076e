package planted.alloweddependenciesareused.shop;

import planted.alloweddependenciesareused.mill.Flour;

/** Made of flour. */
record Bread(Flour flour) {
}
