package org.yidiantong.tenancy.yaml;

/**
 * The rest of a file cannot be read; carries the error. It is never thrown out of this
 * package.
 */
class Unreadable extends RuntimeException {

	private final transient Mistake mistake;

	Unreadable(Mistake mistake) {
		super(mistake.code());
		this.mistake = mistake;
	}

	Mistake mistake() {
		return this.mistake;
	}

}
