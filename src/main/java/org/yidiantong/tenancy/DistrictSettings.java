package org.yidiantong.tenancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a district has set for itself.
 *
 * @param shortName such as 裕安
 * @param administrator who runs the platform there
 * @param fourEyes whether nobody may do both the desk's and the unit's part of one
 * complaint; null for no
 * @param reports what happens with its reports; null for nothing of it
 */
public record DistrictSettings(String shortName, String administrator, Contact contact, Limits limits, Page page,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean fourEyes,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reports reports) {

	private static final Reports NONE = new Reports(null, null, null);

	/** Without four eyes and with nothing for reports. */
	public DistrictSettings(String shortName, String administrator, Contact contact, Limits limits, Page page) {
		this(shortName, administrator, contact, limits, page, null, null);
	}

	/** Whether nobody may do both the desk's and the unit's part of one complaint. */
	public boolean wantsFourEyes() {
		return Boolean.TRUE.equals(this.fourEyes);
	}

	/** What happens with its reports. */
	public Reports forReports() {
		return (this.reports == null) ? NONE : this.reports;
	}

	/**
	 * What a district wants for its reports; null is no.
	 *
	 * @param publishUpward whether the counts of each report are published to its city
	 * and province
	 * @param password whether downloaded workbooks open with a password only
	 * @param watermark whether downloaded workbooks say who took them and when
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Reports(@Nullable Boolean publishUpward, @Nullable Boolean password, @Nullable Boolean watermark) {

		/** Whether counts are published upward. */
		public boolean isPublishedUpward() {
			return Boolean.TRUE.equals(this.publishUpward);
		}

		/** Whether a workbook opens with a password only. */
		public boolean hasPassword() {
			return Boolean.TRUE.equals(this.password);
		}

		/** Whether a workbook says who took it. */
		public boolean hasWatermark() {
			return Boolean.TRUE.equals(this.watermark);
		}

	}

	/**
	 * The number on every page.
	 *
	 * @param note what the number is for
	 * @param phone of the desk, if it gives one
	 */
	public record Contact(String hotline, String note, @Nullable String phone) {
	}

	/**
	 * The district's own limits, none of which goes beyond the legal one. A limit that a
	 * district leaves out is the legal maximum.
	 *
	 * @param returnWorkingDays how long a unit may return a complaint
	 * @param returns how often a complaint may be returned
	 * @param extensions how often its time may be extended
	 * @param answerDays calendar days from acceptance to which it may be extended
	 * @param ratingDays calendar days after closing in which a complaint can be rated
	 * before it is archived
	 * @param spamDays calendar days for which a filing that is spam, or was held and
	 * taken back, is kept
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Limits(int acceptAndDispatchWorkingDays, int reviewWorkingDays, Handling handlingWorkingDays,
			int returnWorkingDays, @Nullable Integer returns, @Nullable Integer extensions,
			@Nullable Integer answerDays, @Nullable Integer ratingDays, @Nullable Integer spamDays) {

		/** A complaint that was returned this often is assigned by the desk for good. */
		public static final int MOST_RETURNS = 2;

		/** How often the law lets the time be extended. */
		public static final int MOST_EXTENSIONS = 2;

		/** 60 days, and 30 more where the head of the unit agrees. */
		public static final int LEGAL_ANSWER_DAYS = 60 + 30;

		/** How long a closed complaint can be rated, unless a district sets it. */
		public static final int RATING_DAYS = 30;

		/** How long spam is kept, unless a district sets it. */
		public static final int SPAM_DAYS = 90;

		/** With the legal maximum for what is not given. */
		public Limits(int acceptAndDispatchWorkingDays, int reviewWorkingDays, Handling handlingWorkingDays,
				int returnWorkingDays) {
			this(acceptAndDispatchWorkingDays, reviewWorkingDays, handlingWorkingDays, returnWorkingDays, null, null,
					null, null, null);
		}

		/** How often a complaint may be returned here. */
		public int mostReturns() {
			return limit(this.returns, MOST_RETURNS);
		}

		/** How often the time may be extended here. */
		public int mostExtensions() {
			return limit(this.extensions, MOST_EXTENSIONS);
		}

		/** How many days from acceptance the time may last here. */
		public int mostAnswerDays() {
			return limit(this.answerDays, LEGAL_ANSWER_DAYS);
		}

		/** How many days after closing a complaint waits for its rating here. */
		public int mostRatingDays() {
			return (this.ratingDays == null) ? RATING_DAYS : this.ratingDays;
		}

		/** How many days a filing that is spam is kept here. */
		public int mostSpamDays() {
			return (this.spamDays == null) ? SPAM_DAYS : this.spamDays;
		}

		private static int limit(@Nullable Integer own, int legal) {
			return (own == null) ? legal : Math.min(own, legal);
		}

	}

	/** Working days for handling, by grade. */
	public record Handling(@JsonProperty("SIMPLE") int simple, @JsonProperty("GENERAL") int general,
			@JsonProperty("COMPLEX") int complex) {
	}

	/**
	 * How the citizen pages look.
	 *
	 * @param themeColor as {@code #rrggbb}
	 */
	public record Page(String themeColor, String welcome) {
	}

}
