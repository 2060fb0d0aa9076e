package org.yidiantong.complaints.origin;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;

/**
 * A row of a village's published ledger, which a complaint asks about. Published versions
 * never change, so that the numbers of version and row name one row for ever.
 *
 * @param month such as 2021-10
 * @param version of the month, starting at 1
 * @param row its number in this version, starting at 1
 */
@ValueObject
@Embeddable
public record AskedRow(@Column(name = "asked_place") PlaceCode place, @Column(name = "asked_month") String month,
		@Column(name = "asked_version") Integer version, @Column(name = "asked_row") Integer row) {

	private static final Pattern ADDRESS = Pattern
		.compile("([^/]{1,64})/(20[0-9]{2}-[0-9]{2})/([1-9][0-9]{0,3})/([1-9][0-9]{0,5})");

	/** Reads what {@link #address} gives; empty for anything else. */
	public static Optional<AskedRow> read(@Nullable String address) {
		Matcher parts = ADDRESS.matcher((address == null) ? "" : address);
		if (!parts.matches() || !isMonth(parts.group(2))) {
			return Optional.empty();
		}
		return PlaceCode.read(parts.group(1))
			.map((place) -> new AskedRow(place, parts.group(2), Integer.valueOf(parts.group(3)),
					Integer.valueOf(parts.group(4))));
	}

	private static boolean isMonth(String text) {
		try {
			YearMonth.parse(text);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** Such as {@code 341503100-V04/2021-10/1/7}. */
	public String address() {
		return this.place + "/" + this.month + "/" + this.version + "/" + this.row;
	}

}
