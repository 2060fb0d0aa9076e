package org.yidiantong.bench.seed;

/**
 * What a row belongs to.
 *
 * @param index its place in the template, from 0
 */
record SeedOwner(Kind kind, int index) {

	enum Kind {

		COMPLAINT, DISCLOSURE

	}

}
