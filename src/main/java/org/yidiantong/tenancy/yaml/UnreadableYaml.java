package org.yidiantong.tenancy.yaml;

/**
 * The rest of a file cannot be read; carries the error. It is never thrown out of this
 * package.
 */
class UnreadableYaml extends RuntimeException {

	private final transient YamlError error;

	UnreadableYaml(YamlError error) {
		super(error.code());
		this.error = error;
	}

	YamlError error() {
		return this.error;
	}

}
