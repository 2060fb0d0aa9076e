package org.yidiantong.http;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;

import org.springframework.web.multipart.MultipartFile;

/**
 * The files that somebody chose in a form. Browsers send an empty part without a name if
 * no file was chosen.
 */
public final class ChosenFiles {

	private ChosenFiles() {
	}

	/**
	 * The parts that are files.
	 * @param parts as the form was read; null if it has no such field
	 */
	public static Stream<MultipartFile> of(@Nullable List<MultipartFile> parts) {
		return Stream.ofNullable(parts)
			.flatMap(List::stream)
			.filter((file) -> !file.isEmpty() || !PlainText.isBlank(file.getOriginalFilename()));
	}

}
