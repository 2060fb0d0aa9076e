package org.yidiantong.complaints.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.PhotoCapacityExceeded;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The photos of the form. They are uploaded with the text, and the following pages carry
 * their tokens. A rejected photo affects neither the others nor the text.
 */
@Component
class FormPhotos {

	static final int MOST = 6;

	private static final Duration SHOWN = Duration.ofHours(1);

	private static final int LONGEST_NAME = 40;

	private final AttachmentManagement attachments;

	FormPhotos(AttachmentManagement attachments) {
		this.attachments = attachments;
	}

	/**
	 * Stores uploaded photos and adds their tokens to the form.
	 * @param errors receives the errors of rejected photos
	 */
	ComplaintForm taken(ComplaintForm form, @Nullable List<MultipartFile> added, List<ValidationError> errors) {
		List<MultipartFile> files = Stream.ofNullable(added).flatMap(List::stream).filter(FormPhotos::isFile).toList();
		List<String> tokens = new ArrayList<>(form.tokens());
		int room = MOST - tokens.size();
		for (MultipartFile file : files.subList(0, Math.min(room, files.size()))) {
			try {
				tokens.add(take(file));
			}
			catch (PhotoCapacityExceeded busy) {
				errors.add(error(file, busy));
				break;
			}
			catch (Refusal refused) {
				errors.add(error(file, refused));
			}
		}
		if (files.size() > room) {
			errors.add(ValidationError.of("photos", "complaint.photos.many", files.size(), MOST));
		}
		return form.with(tokens);
	}

	private String take(MultipartFile file) {
		try (InputStream content = file.getInputStream()) {
			return this.attachments.take(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
		return form.tokens()
			.stream()
			.distinct()
			.flatMap((token) -> this.attachments.preview(token, SHOWN)
				.map((address) -> new Thumbnail(token, address))
				.stream())
			.toList();
	}

	/** Browsers send an empty part without a name if no file was chosen. */
	private static boolean isFile(MultipartFile file) {
		return !file.isEmpty() || !ComplaintForm.isBlank(file.getOriginalFilename());
	}

	private static ValidationError error(MultipartFile file, Refusal refused) {
		String name = String.valueOf(file.getOriginalFilename());
		return ValidationError.of("photos", "complaint.photo", PlainText.shortened(name, LONGEST_NAME),
				new DefaultMessageSourceResolvable(new String[] { "problem." + refused.name() + ".detail" },
						refused.arguments().toArray()));
	}

	/** A pending photo on a page. */
	record Thumbnail(String token, String address) {
	}

}
