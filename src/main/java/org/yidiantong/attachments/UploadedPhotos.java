package org.yidiantong.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of a form: several files at once, whose tokens the following pages carry. A
 * rejected photo does not affect the others.
 */
@Service
public class UploadedPhotos {

	private static final int LONGEST_NAME = 40;

	private final AttachmentManagement attachments;

	UploadedPhotos(AttachmentManagement attachments) {
		this.attachments = attachments;
	}

	/**
	 * Stores photos as pending ones. As {@link AttachmentManagement#take}, this must not
	 * be called in a transaction.
	 * @param before tokens of photos that the form has already
	 * @param most maximum number of photos, those before included
	 * @param address the network address that they come from
	 * @param errors receives an error for each photo that is rejected
	 * @return the tokens before, and those of the photos that were taken
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<String> take(List<Upload> files, List<String> before, int most, String address,
			Consumer<ValidationError> errors) {
		List<String> tokens = new ArrayList<>(before);
		int room = Math.max(0, most - tokens.size());
		for (Upload file : files.subList(0, Math.min(room, files.size()))) {
			try {
				tokens.add(take(file, address));
			}
			catch (PhotoCapacityExceeded busy) {
				errors.accept(error(file, busy));
				break;
			}
			catch (Refusal refused) {
				errors.accept(error(file, refused));
			}
		}
		if (files.size() > room) {
			errors.accept(ValidationError.of("photos", "complaint.photos.many", files.size(), most));
		}
		return tokens;
	}

	private String take(Upload file, String address) {
		try (InputStream content = file.content().getInputStream()) {
			return this.attachments.take(content, address);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the photos that can still be claimed, with the addresses of their
	 * thumbnails, and keeps them for another hour.
	 */
	@Transactional
	public List<Thumbnail> thumbnails(List<String> tokens) {
		return tokens.stream().distinct().flatMap((token) -> thumbnail(token).stream()).toList();
	}

	private Optional<Thumbnail> thumbnail(String token) {
		return this.attachments.preview(token, AttachmentManagement.PENDING)
			.map((address) -> new Thumbnail(token, address));
	}

	private static ValidationError error(Upload file, Refusal refused) {
		return ValidationError.of("photos", "complaint.photo", PlainText.shortened(file.name(), LONGEST_NAME),
				new DefaultMessageSourceResolvable(new String[] { "problem." + refused.name() + ".detail" },
						refused.arguments().toArray()));
	}

	/**
	 * A file of a form.
	 *
	 * @param name as the browser tells it
	 */
	public record Upload(String name, InputStreamSource content) {
	}

	/** A pending photo on a page. */
	public record Thumbnail(String token, String address) {
	}

}
