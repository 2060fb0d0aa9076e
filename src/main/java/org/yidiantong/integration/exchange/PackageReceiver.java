package org.yidiantong.integration.exchange;

import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.complaints.ForwardingManagement;
import org.yidiantong.complaints.inspection.ForwardedReceipt;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.integration.exchange.PackageRefused.Cause;
import org.yidiantong.integration.exchange.PackageRefused.LineError;
import org.yidiantong.kernel.BoundedZip;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the packages that came in for the bound district, in the order of their numbers.
 * All complaints of a package and the record that it was taken are one transaction. What
 * is refused is kept aside with the reason; a file that may still be growing is left
 * alone.
 */
@Component
class PackageReceiver {

	private static final Logger LOG = LoggerFactory.getLogger(PackageReceiver.class);

	/** Copying a file that stands still for so long was given up. */
	private static final Duration GROWING = Duration.ofMinutes(1);

	private static final String PARTNER = "exchange-partner";

	private static final String HOTLINE = Channel.HOTLINE.name();

	private static final int MOST_NAMED = 50;

	private final ForwardingManagement complaints;

	private final PackageRecords records;

	private final PackageLists lists;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	private final MessageSource messages;

	private final Clock system;

	PackageReceiver(ForwardingManagement complaints, PackageRecords records, PackageLists lists, AuditLog audit,
			TransactionOperations transaction, MessageSource messages, Clock system) {
		this.complaints = complaints;
		this.records = records;
		this.lists = lists;
		this.audit = audit;
		this.transaction = transaction;
		this.messages = messages;
		this.system = system;
	}

	/** Takes or refuses every package that lies there. */
	void receive(ExchangeFolder folder, PublicKey partner) {
		for (Path file : folder.incoming()) {
			try {
				take(folder.size(file) > BoundedZip.LARGEST ? new byte[0] : folder.read(file), partner);
				folder.done(file);
			}
			catch (PackageRefused refused) {
				boolean growing = refused.reason() == Cause.UNREADABLE
						&& folder.isNewerThan(file, this.system.instant().minus(GROWING));
				if (!growing) {
					refuse(folder, file, refused);
				}
			}
		}
	}

	private void refuse(ExchangeFolder folder, Path file, PackageRefused refused) {
		String reason = reason(refused);
		LOG.warn("Package {} of district {} is refused: {}", file.getFileName(), BoundDistrict.required(),
				refused.reason());
		String name = file.getFileName().toString();
		this.transaction.executeWithoutResult((status) -> {
			this.lists.refuse(name, refused.reason(), reason.strip());
			this.audit.record(PARTNER, "integration.package-refused", "package/" + name, name,
					AuditText.of(refused.reason().key()));
		});
		folder.setAside(file, reason);
	}

	private void take(byte[] file, PublicKey partner) {
		SignedPackage one = SignedPackage.open(file, partner);
		if (!one.manifest().to().equals(BoundDistrict.required().toString())) {
			throw new PackageRefused(Cause.OTHER_DISTRICT);
		}
		if (!one.manifest().kind().equals(Manifest.COMPLAINTS)) {
			throw new PackageRefused(Cause.OTHER_KIND);
		}
		String hash = one.id();
		long number = one.manifest().number();
		long last = read(this.records::lastReceived);
		if (number > last + 1) {
			throw new PackageRefused(Cause.OUT_OF_ORDER);
		}
		if (number <= last && !read(() -> this.records.received(number)).equals(Optional.of(hash))) {
			throw new PackageRefused(Cause.REPEATED);
		}
		if (number > last) {
			file(number, hash, checked(one.lines("complaints.jsonl")));
		}
	}

	private List<ComplaintLine> checked(List<String> texts) {
		List<ComplaintLine> lines = new ArrayList<>();
		List<LineError> errors = new ArrayList<>();
		Set<String> numbers = new HashSet<>();
		for (String text : texts) {
			int line = lines.size() + 1;
			Optional<ComplaintLine> read = ComplaintLine.read(text);
			lines.add(read.orElse(new ComplaintLine(null, null, null, null, null, null, null, null)));
			if (read.isEmpty()) {
				errors.add(new LineError(line, ValidationError.of("", "exchange.line")));
			}
			else if (!read.get().isNumbered() || !numbers.add(String.valueOf(read.get().number()))) {
				errors.add(new LineError(line, ValidationError.of("number", "exchange.number")));
			}
		}
		errors.addAll(filed(lines, numbers));
		if (errors.isEmpty()) {
			errors.addAll(invalid(lines));
		}
		if (!errors.isEmpty()) {
			throw new PackageRefused(Cause.LINES, errors);
		}
		return lines;
	}

	private List<LineError> filed(List<ComplaintLine> lines, Set<String> numbers) {
		List<String> filed = read(() -> this.records.filed(numbers));
		List<LineError> errors = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			if (filed.contains(String.valueOf(lines.get(at).number()))) {
				errors.add(new LineError(at + 1, ValidationError.of("number", "exchange.number.filed")));
			}
		}
		return errors;
	}

	private List<LineError> invalid(List<ComplaintLine> lines) {
		List<LineError> errors = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			int line = at + 1;
			this.complaints.validate(lines.get(at).command(), HOTLINE, lines.get(at).number())
				.forEach((error) -> errors.add(new LineError(line, error)));
		}
		return errors;
	}

	private void file(long number, String hash, List<ComplaintLine> lines) {
		this.transaction.executeWithoutResult((status) -> {
			this.records.receive(number, hash, (int) lines.stream().filter((one) -> !one.isDisciplinary()).count());
			for (ComplaintLine line : lines) {
				ForwardedReceipt receipt = this.complaints.forward(partner(), line.command(), HOTLINE, line.number());
				if (!line.isDisciplinary()) {
					this.records.file(number, receipt.number(), receipt.id(), receipt.dueOn());
				}
			}
			this.audit.record(PARTNER, "integration.package-received", "package/" + number, String.valueOf(number),
					null);
		});
	}

	private static Actor partner() {
		return Actor.client(NewId.next(), PARTNER, BoundDistrict.required(), Set.of(Permission.CASES_FORWARD));
	}

	private String reason(PackageRefused refused) {
		String lines = refused.lines()
			.stream()
			.limit(MOST_NAMED)
			.map((one) -> text("exchange.refused.line", one.line(), one.error().path(),
					this.messages.getMessage(one.error().message(), Locale.SIMPLIFIED_CHINESE)))
			.collect(Collectors.joining("\n"));
		return text(refused.reason().key()) + "\n" + lines + (lines.isEmpty() ? "" : "\n");
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

	private <T> T read(Supplier<T> query) {
		return Objects.requireNonNull(this.transaction.execute((status) -> query.get()));
	}

}
