package org.yidiantong.portal.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.UploadedPhotos.Upload;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.http.ChosenFiles;
import org.yidiantong.kernel.PlainText;

import org.springframework.web.multipart.MultipartFile;

/**
 * What a complainant supplies later.
 *
 * @param photos tokens of photos that were taken before an error
 * @param added files to upload
 */
record SupplementForm(@Nullable String text, @Nullable List<String> photos, @Nullable List<MultipartFile> added) {

	static final int MOST_PHOTOS = FileComplaint.MOST_PHOTOS;

	List<String> tokens() {
		return (this.photos == null) ? List.of() : this.photos.stream().limit(MOST_PHOTOS).toList();
	}

	/** Browsers send an empty part without a name if no file was chosen. */
	List<Upload> uploads() {
		return ChosenFiles.of(this.added)
			.map((file) -> new Upload(String.valueOf(file.getOriginalFilename()), file))
			.toList();
	}

	/** Whether nothing was typed or chosen. */
	boolean isEmpty() {
		return PlainText.isBlank(this.text) && tokens().isEmpty() && uploads().isEmpty();
	}

	/** Tells nothing that a person wrote. */
	@Override
	public String toString() {
		return "SupplementForm[]";
	}

}
