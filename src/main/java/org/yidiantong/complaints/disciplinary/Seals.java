package org.yidiantong.complaints.disciplinary;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.secrets.UnreadableContent;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Seals and opens reports, and replaces the key pair. Until the office has set a
 * passphrase, the private key is encrypted under a key in the home folder; from then on
 * nothing in the running application opens a report.
 */
@Component
class Seals {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SealingKeys keys;

	private final DisciplinaryReports reports;

	private final SecretKeys secrets;

	private final BusinessClock clock;

	Seals(SealingKeys keys, DisciplinaryReports reports, SecretKeys secrets, BusinessClock clock) {
		this.keys = keys;
		this.reports = reports;
		this.secrets = secrets;
		this.clock = clock;
	}

	/** A sealed report with the id of its key. */
	record Sealed(UUID key, byte[] content) {
	}

	Sealed seal(UUID id, DisciplinaryContent content) {
		SealingKey key = held();
		return new Sealed(key.id(), key.seal(owner(id), JSON.writeValueAsBytes(content)));
	}

	/**
	 * Opens a report.
	 * @throws InvalidRequest if the passphrase is wrong
	 */
	DisciplinaryContent open(DisciplinaryReport report, Passphrase passphrase) {
		SealingKey key = keyOf(report).orElseThrow();
		return JSON.readValue(plain(key, unlock(key, passphrase), report.id()), DisciplinaryContent.class);
	}

	/** Whether a report is sealed with the key in use. */
	boolean opensNow(DisciplinaryReport report) {
		return this.keys.current().filter((key) -> key.id().equals(report.key())).isPresent();
	}

	boolean needPassphrase(DisciplinaryReport report) {
		return keyOf(report).filter(SealingKey::hasPassphrase).isPresent();
	}

	boolean havePassphrase() {
		return this.keys.current().filter(SealingKey::hasPassphrase).isPresent();
	}

	/** Makes a key pair, which takes its time; call it outside of a transaction. */
	SealingKey make(Passphrase fresh) {
		byte[] salt = Passphrase.newSalt();
		return SealingKey.generate(NewId.next(), fresh.key(salt), salt);
	}

	/**
	 * Replaces the key pair.
	 * @param old null if it is lost: then nothing is sealed anew
	 * @throws InvalidRequest if the old passphrase is wrong
	 */
	void replace(@Nullable Passphrase old, SealingKey after, String by, Instant at) {
		SealingKey before = this.keys.lock().orElseGet(this::held);
		byte @Nullable [] opened = (old == null && before.hasPassphrase()) ? null
				: unlock(before, Objects.requireNonNullElseGet(old, () -> Passphrase.of(null)));
		if (!this.keys.retire(before.id(), at) || !this.keys.add(after, by, at)) {
			throw new InvalidRequest(List.of(ValidationError.of("passphrase", "disciplinary.passphrase.wrong")));
		}
		if (opened != null) {
			this.reports.sealedWith(before.id()).forEach((id) -> {
				byte[] plain = plain(before, opened, id);
				this.reports.replace(id, after.id(), after.seal(owner(id), plain));
			});
		}
		forgetUnused();
	}

	/** Deletes replaced keys with which nothing is sealed any more. */
	void forgetUnused() {
		this.keys.deleteUnused();
	}

	private byte[] plain(SealingKey key, byte[] opened, UUID id) {
		return key.open(opened, owner(id), this.reports.content(id).orElseThrow());
	}

	private Optional<SealingKey> keyOf(DisciplinaryReport report) {
		return Optional.ofNullable(report.key()).flatMap(this.keys::find);
	}

	private byte[] unlock(SealingKey key, Passphrase passphrase) {
		byte[] salt = key.salt();
		try {
			return key.unlock((salt == null) ? ofHome() : passphrase.key(salt));
		}
		catch (UnreadableContent wrong) {
			if (salt == null) {
				throw wrong;
			}
			throw new InvalidRequest(List.of(ValidationError.of("passphrase", "disciplinary.passphrase.wrong")));
		}
	}

	/** The key that seals; the first one is made when it is needed. */
	private SealingKey held() {
		return this.keys.hold().or(this.keys::hold).orElseGet(() -> {
			this.keys.add(SealingKey.generate(NewId.next(), ofHome(), null), null, this.clock.instant());
			return this.keys.hold().orElseThrow();
		});
	}

	private byte[] ofHome() {
		return this.secrets.key("complaints.disciplinary-report/" + BoundDistrict.required());
	}

	private static String owner(UUID id) {
		return BoundDistrict.required() + "/disciplinary-report/" + id;
	}

}
