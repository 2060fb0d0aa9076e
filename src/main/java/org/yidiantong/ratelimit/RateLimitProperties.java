package org.yidiantong.ratelimit;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often strangers may do something, such as {@code 60/1h} for 60 in an hour. The
 * defaults leave room for a village behind one address and for a grid worker who files
 * for many people on one day.
 *
 * @param filingsPerAddress complaints from one address; more are held for the desk
 * @param filingsPerPlace complaints from one address about one place; more are held
 * @param unknownCodes tracking codes that nobody has; more are refused
 * @param drafts drafts of forms; more are not kept, and the page carries them
 * @param supplements supplements to one complaint; more are refused
 * @param exports lists as files for one officer or program; more are refused
 * @param phoneSearches searches of one officer by the end of a telephone number; more are
 * refused
 * @param disciplinaryReports disciplinary reports from one address; more are refused
 * @param exempt addresses that have no limit, such as the server of a hotline
 */
@ConfigurationProperties("yidiantong.rate-limits")
record RateLimitProperties(@DefaultValue("60/1h") Rate filingsPerAddress, @DefaultValue("20/1h") Rate filingsPerPlace,
		@DefaultValue("30/10m") Rate unknownCodes, @DefaultValue("2000/10m") Rate drafts,
		@DefaultValue("20/24h") Rate supplements, @DefaultValue("60/1h") Rate exports,
		@DefaultValue("20/24h") Rate phoneSearches, @DefaultValue("20/1h") Rate disciplinaryReports,
		@DefaultValue List<String> exempt) {

	Rate of(Limit limit) {
		return switch (limit) {
			case FILINGS_PER_ADDRESS -> this.filingsPerAddress;
			case FILINGS_PER_PLACE -> this.filingsPerPlace;
			case UNKNOWN_CODES -> this.unknownCodes;
			case DRAFTS -> this.drafts;
			case SUPPLEMENTS -> this.supplements;
			case EXPORTS -> this.exports;
			case PHONE_SEARCHES -> this.phoneSearches;
			case DISCIPLINARY_REPORTS -> this.disciplinaryReports;
		};
	}

}
