package org.yidiantong.notification;

import java.util.UUID;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;

/**
 * The receiver of a message: all officers of a unit, all holders of a role in the
 * district, or one account. Officers who join later see the message too.
 *
 * @param key the stored form
 */
@ValueObject
public record Recipient(String key) {

	/** The officers of a unit, by its code. */
	public static Recipient unit(UnitCode code) {
		return new Recipient("unit:" + code);
	}

	/** The holders of a role, district-wide. */
	public static Recipient role(Role role) {
		return new Recipient("role:" + role.name());
	}

	/** One account. */
	public static Recipient account(UUID id) {
		return new Recipient("account:" + id);
	}

	/** The keys of all recipients that include an actor. */
	static String[] keysOf(Actor actor) {
		Stream.Builder<Recipient> all = Stream.builder();
		all.add(account(actor.id()));
		if (actor.unit() != null) {
			all.add(unit(actor.unit()));
		}
		actor.roles().forEach((role) -> all.add(role(role)));
		return all.build().map(Recipient::key).toArray(String[]::new);
	}

}
