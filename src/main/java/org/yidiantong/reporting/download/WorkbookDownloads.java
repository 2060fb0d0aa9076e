package org.yidiantong.reporting.download;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings;

import org.springframework.stereotype.Component;

/**
 * Makes the copy of a workbook that somebody takes away, as the bound district wants it.
 */
@Component
public class WorkbookDownloads {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final DistrictManagement districts;

	private final AccountManagement accounts;

	private final SecretKeys keys;

	private final Clock clock;

	WorkbookDownloads(DistrictManagement districts, AccountManagement accounts, SecretKeys keys, Clock clock) {
		this.districts = districts;
		this.accounts = accounts;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * The copy for an actor: with the name of an officer and the time of the download on
	 * each page, and with the password of the report.
	 */
	public byte[] copy(Actor actor, UUID report, byte[] workbook) {
		DistrictSettings.Reports wanted = this.districts.settings().forReports();
		byte[] copy = (wanted.hasWatermark() && actor.kind() == Actor.Kind.OFFICER)
				? Watermark.on(workbook, taken(actor)) : workbook;
		return password(report).map((password) -> EncryptedWorkbook.of(copy, password)).orElse(copy);
	}

	/**
	 * The password that opens the downloaded workbook of a report; empty when the
	 * district wants none. It is the same for each download of a report and stored
	 * nowhere.
	 */
	public Optional<String> password(UUID report) {
		return this.districts.settings().forReports().hasPassword()
				? Optional
					.of(WorkbookPassword.of(this.keys.key(WorkbookPassword.PURPOSE), BoundDistrict.required(), report))
				: Optional.empty();
	}

	/** Whether a file is an encrypted one of a spreadsheet program. */
	public static boolean isEncrypted(byte[] file) {
		return EncryptedWorkbook.isOne(file);
	}

	private String taken(Actor actor) {
		String name = this.accounts.names(List.of(actor.name()), Locale.CHINA).getOrDefault(actor.name(), actor.name());
		return name + " " + MINUTE.format(LocalDateTime.ofInstant(this.clock.instant(), BusinessClock.ZONE)) + " 下载";
	}

}
