package org.yidiantong.demo;

import java.util.Map;

import org.yidiantong.tenancy.DistrictCode;

/**
 * The state of one district's story while it is played.
 */
final class StoryContext {

	private final DeskScenes desk;

	private final RatingScenes ratings;

	private final SweepScenes sweeps;

	private final DisclosureScenes disclosures;

	private final AccountScenes accounts;

	private final OutreachScenes outreach;

	/**
	 * @param played results of the steps played so far; grows while the story is played
	 */
	StoryContext(DistrictCode district, ModuleDoors doors, Map<String, String> played) {
		StoryOfficers cast = new StoryOfficers(district, doors.organization().chart(), doors.accounts());
		StoryComplaints files = new StoryComplaints(doors, cast, played);
		this.desk = new DeskScenes(doors, cast, files);
		this.sweeps = new SweepScenes(doors, cast, files, played);
		this.ratings = new RatingScenes(doors, cast, files, played);
		this.disclosures = new DisclosureScenes(doors, cast);
		this.accounts = new AccountScenes(doors, cast);
		this.outreach = new OutreachScenes(doors, cast);
	}

	DeskScenes desk() {
		return this.desk;
	}

	SweepScenes sweeps() {
		return this.sweeps;
	}

	RatingScenes ratings() {
		return this.ratings;
	}

	DisclosureScenes disclosures() {
		return this.disclosures;
	}

	AccountScenes accounts() {
		return this.accounts;
	}

	OutreachScenes outreach() {
		return this.outreach;
	}

}
