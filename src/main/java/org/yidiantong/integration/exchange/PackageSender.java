package org.yidiantong.integration.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.integration.CloudEnvelope;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the events of the bound district into packages, in order, each in one package. A
 * package is recorded with its range first, then written, then marked as moved. If the
 * process is killed in between, the same range is written again under the same number, so
 * a partner that knows the number ignores it.
 */
@Component
class PackageSender {

	/** How many events a package holds at most. */
	static final int MOST = 1000;

	private final EventLogReader log;

	private final PackageRecords records;

	private final ExchangeKeys keys;

	private final TransactionOperations transaction;

	private final JsonMapper json;

	private final String schemas;

	PackageSender(EventLogReader log, PackageRecords records, ExchangeKeys keys, TransactionOperations transaction,
			JsonMapper json, @Value("${yidiantong.public-url:}") String installation) {
		this.log = log;
		this.records = records;
		this.keys = keys;
		this.transaction = transaction;
		this.json = json;
		this.schemas = installation.strip().replaceAll("/+$", "") + CloudEnvelope.SCHEMAS;
	}

	/** Sends everything that has not been sent. */
	void send(ExchangeFolder folder) {
		for (Optional<SentPackage> one = next(); one.isPresent(); one = next()) {
			SentPackage made = write(folder, one.get());
			this.transaction.executeWithoutResult((status) -> this.records.moved(made));
		}
	}

	/** The package that was interrupted, or a new one; empty when nothing is new. */
	private Optional<SentPackage> next() {
		Optional<SentPackage> unfinished = read(this.records::unfinished);
		if (unfinished.isPresent()) {
			return unfinished;
		}
		SentPackage last = read(this.records::lastSent);
		long received = read(this.records::lastReceived);
		List<LogEntry> entries = this.log.after(last.until(), MOST);
		if (entries.isEmpty() && received == last.receivedUntil()) {
			return Optional.empty();
		}
		long until = entries.isEmpty() ? last.until() : entries.get(entries.size() - 1).position();
		SentPackage begun = last.next(until, received);
		this.transaction.executeWithoutResult((status) -> this.records.begin(begun));
		return Optional.of(begun);
	}

	private SentPackage write(ExchangeFolder folder, SentPackage one) {
		String name = name(BoundDistrict.required(), one.number());
		if (!one.sha256().isEmpty() && folder.holds(name, one.sha256())) {
			return one;
		}
		byte[] bytes = bytes(one);
		SentPackage made = one.of(SignedPackage.hash(bytes));
		this.transaction.executeWithoutResult((status) -> this.records.made(made));
		folder.write(name, bytes);
		return made;
	}

	private byte[] bytes(SentPackage one) {
		DistrictCode district = BoundDistrict.required();
		List<String> events = this.log.after(one.after(), MOST)
			.stream()
			.filter((entry) -> entry.position() <= one.until())
			.map((entry) -> this.json.writeValueAsString(CloudEnvelope.of(entry, this.schemas)))
			.toList();
		List<String> receipts = read(() -> this.records.complaints(one.receivedAfter(), one.receivedUntil())).stream()
			.map(this.json::writeValueAsString)
			.toList();
		Map<String, List<String>> files = new LinkedHashMap<>();
		files.put("events.jsonl", events);
		files.put("receipts.jsonl", receipts);
		return SignedPackage.of(district.toString(), "partner", Manifest.EVENTS, one.number(), files)
			.sign(this.keys.own(district).getPrivate());
	}

	static String name(DistrictCode district, long number) {
		return "%s-%08d.zip".formatted(district, number);
	}

	private <T> T read(Supplier<T> query) {
		return Objects.requireNonNull(this.transaction.execute((status) -> query.get()));
	}

}
