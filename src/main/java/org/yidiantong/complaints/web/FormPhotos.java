package org.yidiantong.complaints.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.UploadedPhotos;
import org.yidiantong.attachments.UploadedPhotos.Thumbnail;
import org.yidiantong.attachments.UploadedPhotos.Upload;
import org.yidiantong.http.ChosenFiles;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The photos of the form. They are uploaded with the text, and the following pages carry
 * their tokens. A rejected photo affects neither the others nor the text.
 */
@Component
class FormPhotos {

	static final int MOST = 6;

	private final AttachmentManagement attachments;

	private final UploadedPhotos uploads;

	FormPhotos(AttachmentManagement attachments, UploadedPhotos uploads) {
		this.attachments = attachments;
		this.uploads = uploads;
	}

	/**
	 * Stores uploaded photos and adds their tokens to the form.
	 * @param address the network address that they come from
	 * @param errors receives the errors of rejected photos
	 */
	ComplaintForm taken(ComplaintForm form, @Nullable List<MultipartFile> added, String address,
			List<ValidationError> errors) {
		return form.with(taken(form.tokens(), added, address, errors));
	}

	/** Stores uploaded photos and returns all tokens, as for the form. */
	List<String> taken(List<String> before, @Nullable List<MultipartFile> added, String address,
			List<ValidationError> errors) {
		return this.uploads.take(uploads(added), before, MOST, address, errors::add);
	}

	/** Removes a photo from the form and discards it. */
	ComplaintForm without(ComplaintForm form, String token) {
		List<String> tokens = new ArrayList<>(form.tokens());
		if (tokens.removeIf(token::equals)) {
			this.attachments.discard(token);
		}
		return form.with(tokens);
	}

	/** Returns the usable photos with the addresses of their thumbnails. */
	List<Thumbnail> thumbnails(ComplaintForm form) {
		return thumbnails(form.tokens());
	}

	/** Returns the usable photos with the addresses of their thumbnails. */
	List<Thumbnail> thumbnails(List<String> tokens) {
		return this.uploads.thumbnails(tokens);
	}

	/** Browsers send an empty part without a name if no file was chosen. */
	private static List<Upload> uploads(@Nullable List<MultipartFile> added) {
		return ChosenFiles.of(added)
			.map((file) -> new Upload(String.valueOf(file.getOriginalFilename()), file))
			.toList();
	}

}
