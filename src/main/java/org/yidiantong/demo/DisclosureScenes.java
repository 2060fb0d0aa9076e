package org.yidiantong.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.identity.Actor;

/**
 * The disclosures that one officer of a village writes and another one checks.
 */
final class DisclosureScenes {

	private final ModuleDoors doors;

	private final StoryOfficers cast;

	DisclosureScenes(ModuleDoors doors, StoryOfficers cast) {
		this.doors = doors;
		this.cast = cast;
	}

	@Nullable String write(Story.Disclosed one) {
		this.doors.disclosures().write(this.cast.writer(one.place()), id(one), input(one));
		return null;
	}

	@Nullable String submit(Story.Disclosed one) {
		Actor writer = this.cast.writer(one.place());
		this.doors.disclosures().submit(writer, id(one), revision(writer, one), input(one));
		return null;
	}

	@Nullable String publish(Story.Disclosed one) {
		Actor desk = this.cast.desk(one.place());
		this.doors.disclosures().publish(desk, id(one), revision(desk, one));
		return null;
	}

	private int revision(Actor actor, Story.Disclosed one) {
		return this.doors.disclosures().find(actor, id(one)).revision();
	}

	private static WriteDisclosure input(Story.Disclosed one) {
		return new WriteDisclosure(one.kind(), one.item().value(), one.period(), null, one.text(), one.table(),
				one.nothing(), null);
	}

	/** The same id on every run. */
	private static UUID id(Story.Disclosed one) {
		return UUID.nameUUIDFromBytes((one.place() + "/" + one.id()).getBytes(StandardCharsets.UTF_8));
	}

}
