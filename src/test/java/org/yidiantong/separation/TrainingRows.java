package org.yidiantong.separation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.yidiantong.demo.StoryManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.outreach.ActivityKind;
import org.yidiantong.outreach.ActivityLevel;
import org.yidiantong.outreach.Channel;
import org.yidiantong.outreach.CountedPageView;
import org.yidiantong.outreach.OutreachManagement;
import org.yidiantong.outreach.RecordActivity;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * A training, a day's page views and a counted one; and a step of a demo story, by the
 * door that only the demo has.
 */
@Component
class TrainingRows implements RowsEverywhere.Part {

	private static final LocalDate DAY = LocalDate.of(2021, 9, 8);

	private final OutreachManagement outreach;

	private final AutowireCapableBeanFactory beans;

	TrainingRows(OutreachManagement outreach, AutowireCapableBeanFactory beans) {
		this.outreach = outreach;
		this.beans = beans;
	}

	@Override
	public void make(DistrictCode district) {
		Actor dispatcher = Actor.officer(NewId.next(), "dispatcher", district, null, Set.of(Role.DISPATCHER));
		this.outreach.record(dispatcher, NewId.next(),
				new RecordActivity(ActivityKind.TRAINING, ActivityLevel.DISTRICT, null, DAY, "平台使用培训", 1, 29, null));
		this.outreach.recordVisits(dispatcher, DAY, Map.of(Channel.QR, 7));
		CountedPageView.of(district, this.beans);
		this.beans.createBean(StoryManagement.class).play("separation", () -> "kept");
	}

}
