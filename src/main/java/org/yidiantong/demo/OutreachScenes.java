package org.yidiantong.demo;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.outreach.ActivityKind;
import org.yidiantong.outreach.ActivityLevel;
import org.yidiantong.outreach.Channel;
import org.yidiantong.outreach.RecordActivity;

/**
 * Trainings and publicity of the district.
 */
final class OutreachScenes {

	private final ModuleDoors doors;

	private final StoryOfficers cast;

	OutreachScenes(ModuleDoors doors, StoryOfficers cast) {
		this.doors = doors;
		this.cast = cast;
	}

	@Nullable String hold(Story.Activity one) {
		UUID id = UUID.nameUUIDFromBytes(one.id().getBytes(StandardCharsets.UTF_8));
		this.doors.outreach()
			.record(this.cast.dispatcher(), id,
					new RecordActivity(ActivityKind.valueOf(one.kind()), ActivityLevel.valueOf(one.level()),
							(one.place() == null) ? null : one.place().value(), one.at().toLocalDate(), one.title(),
							one.times(), one.people(), one.copies()));
		return null;
	}

	@Nullable String count(Story.Visits one) {
		Map<Channel, Integer> views = new EnumMap<>(Channel.class);
		one.channels().forEach((channel, number) -> views.put(Channel.valueOf(channel), number));
		this.doors.outreach().recordVisits(this.cast.dispatcher(), one.day(), views);
		return null;
	}

}
