package org.yidiantong.complaints.imports;

import java.util.List;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * Refusals of a file that cannot be read at all.
 */
final class UnreadableImport {

	private UnreadableImport() {
	}

	static InvalidRequest because(String why, Object... arguments) {
		return new InvalidRequest(List.of(error(why, arguments)));
	}

	static ValidationError error(String why, Object... arguments) {
		return ValidationError.ofParameter("file", "import.file." + why, arguments);
	}

}
