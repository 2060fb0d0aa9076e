package org.yidiantong.disclosure.ledger.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.UploadedPhotos.Upload;
import org.yidiantong.http.ChosenFiles;

import org.springframework.web.multipart.MultipartFile;

/**
 * The raw input about a signed sheet, kept unchanged so that it can be shown again after
 * an error.
 *
 * @param revision the revision that was read
 * @param name of the member of the committee
 * @param photos tokens of photos that were uploaded before
 */
record CommitteeForm(@Nullable String revision, @Nullable String name, @Nullable String day,
		@Nullable List<String> photos) {

	List<String> tokens() {
		return (this.photos == null) ? List.of() : this.photos;
	}

	CommitteeForm with(List<String> taken) {
		return new CommitteeForm(this.revision, this.name, this.day, taken);
	}

	/** Browsers send an empty part without a name if no file was chosen. */
	static List<Upload> uploads(@Nullable List<MultipartFile> added) {
		return ChosenFiles.of(added)
			.map((file) -> new Upload(String.valueOf(file.getOriginalFilename()), file))
			.toList();
	}

}
