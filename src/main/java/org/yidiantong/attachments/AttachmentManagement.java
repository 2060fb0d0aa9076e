package org.yidiantong.attachments;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door to the photos of the bound district.
 */
@Service
public class AttachmentManagement {

	/**
	 * Time for claiming a pending photo, in system time. It begins anew whenever a form
	 * shows the photo.
	 */
	static final Duration PENDING = Duration.ofHours(1);

	/** Time for claiming a pending photo that a form shows again and again. */
	static final Duration LONGEST_PENDING = Duration.ofHours(24);

	/** Number of photos deleted in one transaction. */
	private static final int BATCH = 100;

	/** Pending photos are visible to whoever knows their address. */
	private static final String HOLDER = "";

	private static final Logger LOG = LoggerFactory.getLogger(AttachmentManagement.class);

	private final PhotoReader photos;

	private final Attachments rows;

	private final EncryptedFiles files;

	private final SignedTokens signatures;

	private final PhotoQuotas quotas;

	private final ObjectProvider<AttachmentAccess> access;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AttachmentManagement(PhotoReader photos, Attachments rows, EncryptedFiles files, SignedTokens signatures,
			PhotoQuotas quotas, ObjectProvider<AttachmentAccess> access, PlatformTransactionManager transactions,
			Clock clock) {
		this.photos = photos;
		this.rows = rows;
		this.files = files;
		this.signatures = signatures;
		this.quotas = quotas;
		this.access = access;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Stores a photo (JPEG or PNG, at most 10 MB and 40 million pixels). It is encoded
	 * again as a JPEG of at most 1920 pixels without metadata, and is pending for an
	 * hour. When the network address or the district has too many pending photos, the
	 * oldest go. Encoding takes time, so this must not be called in a transaction.
	 * @param address the network address that it comes from
	 * @return the token for claiming it
	 * @throws PhotoTooLarge or another refusal that explains what is wrong with the photo
	 * @throws PhotoCapacityExceeded when too many photos are being processed, or storage
	 * is not available
	 */
	@Transactional(propagation = Propagation.NEVER)
	public String take(InputStream file, String address) {
		Photo photo = this.photos.read(file);
		UUID id = NewId.next();
		// row before file: a file without a row could not be found for deletion
		boolean surplus = Boolean.TRUE.equals(this.transaction.execute((status) -> insert(id, photo, address)));
		try {
			this.files.write(id, photo.jpeg());
		}
		catch (UncheckedIOException ex) {
			LOG.error("Could not store a photo", ex);
			throw new PhotoCapacityExceeded();
		}
		if (surplus) {
			this.transaction.execute((status) -> forgetUnclaimed());
		}
		return this.signatures.token(id);
	}

	private boolean insert(UUID id, Photo photo, String address) {
		Instant now = this.clock.instant();
		String origin = this.quotas.origin(address);
		this.rows.insert(id, photo, origin, now, now.plus(PENDING));
		return this.rows.endSurplus(origin, this.quotas.perAddress(), now)
				+ this.rows.endSurplus(null, this.quotas.perDistrict(), now) > 0;
	}

	/**
	 * Finds the tokens whose photo cannot be claimed now: unknown, expired, claimed or
	 * repeated ones.
	 * @return their positions, from 0
	 */
	@Transactional(readOnly = true)
	public Set<Integer> unclaimable(List<String> tokens) {
		Set<Integer> positions = new TreeSet<>();
		Set<UUID> before = new HashSet<>();
		for (int i = 0; i < tokens.size(); i++) {
			Optional<UUID> id = this.signatures.read(tokens.get(i)).filter(this::isPending);
			if (id.isEmpty() || !before.add(id.get())) {
				positions.add(i);
			}
		}
		return positions;
	}

	/**
	 * Binds pending photos to a subject, in the caller's transaction. Photos already
	 * bound to the same subject stay bound.
	 * @param subject kind and id, such as {@code complaint/017d…}
	 * @param most maximum number of photos of the subject
	 * @throws TooManyAttachments when it would have more
	 * @throws AttachmentsUnclaimable when some cannot be claimed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void claim(List<String> tokens, String subject, int most) {
		Set<UUID> own = new HashSet<>(this.rows.of(subject).stream().map(Attachment::id).toList());
		Set<Integer> unclaimable = new TreeSet<>();
		Instant now = this.clock.instant();
		for (int i = 0; i < tokens.size(); i++) {
			Optional<UUID> id = this.signatures.read(tokens.get(i));
			boolean bound = id.filter((one) -> own.contains(one) || this.rows.claim(one, subject, own.size(), now))
				.isPresent();
			if (bound) {
				own.add(id.get());
			}
			else {
				unclaimable.add(i);
			}
		}
		if (own.size() > most) {
			throw new TooManyAttachments(most);
		}
		if (!unclaimable.isEmpty()) {
			throw new AttachmentsUnclaimable(unclaimable);
		}
	}

	/**
	 * Takes the photos of a subject out of the store: whoever keeps them from now on gets
	 * their bytes, and they are deleted here within the hour.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<byte[]> takeOut(String subject) {
		List<UUID> ids = this.rows.of(subject).stream().map(Attachment::id).toList();
		remove(subject);
		return ids.stream().map((id) -> this.files.read(id).orElseThrow(AttachmentUnknown::new)).toList();
	}

	/** Discards a pending photo; it is deleted within the hour. */
	@Transactional
	public void discard(String token) {
		this.signatures.read(token).ifPresent((id) -> this.rows.discard(id, this.clock.instant()));
	}

	/** The photos of a subject in order. */
	@Transactional(readOnly = true)
	public List<Attachment> of(String subject) {
		return this.rows.of(subject);
	}

	/** The photos of some subjects, those of each in order. */
	@Transactional(readOnly = true)
	public List<Attachment> of(List<String> subjects) {
		return subjects.isEmpty() ? List.of() : this.rows.of(subjects);
	}

	/**
	 * How many photos there are of each of some subjects; none for those that have none.
	 */
	@Transactional(readOnly = true)
	public Map<String, Integer> count(Collection<String> subjects) {
		return subjects.isEmpty() ? Map.of() : this.rows.count(subjects);
	}

	/**
	 * Moves a claimed photo to another subject, where it keeps its position. Addresses
	 * for viewers of the old subject end.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(Attachment attachment, String subject) {
		this.rows.move(attachment.id(), subject);
	}

	/** Removes the photos of a subject; they are deleted within the hour. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(String subject) {
		this.rows.remove(subject, this.clock.instant());
	}

	/**
	 * Returns an address of a claimed photo for one viewer. It is valid for a limited
	 * time and only while {@link AttachmentAccess} permits it.
	 * @param viewer the identity that the subject's {@link AttachmentAccess} compares
	 * with the caller
	 */
	public String address(Attachment attachment, String viewer, Duration life) {
		return address(attachment.id(), viewer, life);
	}

	/**
	 * Returns the address of a pending photo, which is valid until the photo is claimed;
	 * empty for an unknown token. The form that shows it keeps it for another hour, up to
	 * a day in all.
	 */
	@Transactional
	public Optional<String> preview(String token, Duration life) {
		Instant now = this.clock.instant();
		return this.signatures.read(token).filter(this::isPending).map((id) -> {
			this.rows.renew(id, now, now.plus(PENDING), LONGEST_PENDING);
			return address(id, HOLDER, life);
		});
	}

	private String address(UUID id, String viewer, Duration life) {
		return "/" + BoundDistrict.required() + "/files/" + id + "/" + this.signatures.signature(id, viewer, life);
	}

	/**
	 * Returns the JPEG at a signed address.
	 * @param request returns attributes of the request by name
	 * @throws AttachmentUnknown when it does not exist or may not be shown
	 */
	public byte[] open(UUID id, String signature, Function<String, @Nullable Object> request) {
		return row(id)
			.filter((row) -> viewers(row, request).anyMatch((one) -> this.signatures.holds(signature, id, one)))
			.flatMap((row) -> this.files.read(id))
			.orElseThrow(AttachmentUnknown::new);
	}

	private Optional<Attachments.Row> row(UUID id) {
		return Objects.requireNonNull(this.transaction.execute((status) -> this.rows.find(id)));
	}

	private Stream<String> viewers(Attachments.Row row, Function<String, @Nullable Object> request) {
		String subject = row.subject();
		if (subject == null) {
			return Stream.of(HOLDER).filter((holder) -> row.isPending(this.clock.instant()));
		}
		return this.access.stream()
			.filter((one) -> subject.startsWith(one.kind() + "/"))
			.flatMap((one) -> one.viewers(subject, request).stream())
			.filter((viewer) -> !viewer.isEmpty());
	}

	/**
	 * Deletes a batch of expired pending photos with their files.
	 * @return the number of deleted photos
	 */
	@Transactional
	public int forgetUnclaimed() {
		int gone = 0;
		for (UUID id : this.rows.expired(this.clock.instant(), BATCH)) {
			// file before row: after a failure the row is needed to find the file again
			this.files.delete(id);
			this.rows.delete(id);
			gone++;
		}
		return gone;
	}

	private boolean isPending(UUID id) {
		return this.rows.find(id).filter((row) -> row.isPending(this.clock.instant())).isPresent();
	}

}
