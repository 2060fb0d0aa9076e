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
 * The photos of the form. They are uploaded with the text and travel on as tokens; one
 * that is not taken costs neither the others nor the text.
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
	 * The form with the photos that came along.
	 * @param errors gets what is wrong with those that are not taken
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

	/** The form without one of its photos, which is given up. */
	ComplaintForm without(ComplaintForm form, String token) {
		List<String> tokens = new ArrayList<>(form.tokens());
		if (tokens.removeIf(token::equals)) {
			this.attachments.discard(token);
		}
		return form.with(tokens);
	}

	/** What can still be sent, each with the address at which it is shown. */
	List<Thumbnail> thumbnails(ComplaintForm form) {
		return form.tokens()
			.stream()
			.distinct()
			.flatMap((token) -> this.attachments.preview(token, SHOWN)
				.map((address) -> new Thumbnail(token, address))
				.stream())
			.toList();
	}

	/** A browser sends an empty part without a name when nothing was chosen. */
	private static boolean isFile(MultipartFile file) {
		return !file.isEmpty() || !ComplaintForm.isBlank(file.getOriginalFilename());
	}

	private static ValidationError error(MultipartFile file, Refusal refused) {
		String name = String.valueOf(file.getOriginalFilename());
		return ValidationError.of("photos", "complaint.photo", PlainText.shortened(name, LONGEST_NAME),
				new DefaultMessageSourceResolvable(new String[] { "problem." + refused.name() + ".detail" },
						refused.arguments().toArray()));
	}

	/** A photo as a page shows it before it is sent off. */
	record Thumbnail(String token, String address) {
	}

}
