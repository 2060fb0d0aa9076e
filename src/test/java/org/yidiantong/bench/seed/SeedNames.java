package org.yidiantong.bench.seed;

/**
 * How a district is called.
 *
 * @param code six digits
 * @param name without 区
 */
record SeedNames(String code, String name) {
}
