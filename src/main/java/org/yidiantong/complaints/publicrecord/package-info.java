/**
 * What everybody may read of single complaints: number, state, item, place and days.
 * <p>
 * Start at {@link org.yidiantong.complaints.publicrecord.PublicRecordManagement}. A
 * complaint is in the record from its acceptance, so the desk has seen it and set its
 * nature. Complaints about how power was used, from which somebody is recused, and those
 * that were withdrawn, rejected, referred or merged are never in it. It holds nothing
 * that a person wrote, no person, no unit, and days instead of times. Where an item is a
 * service for single citizens, or there is none, the place is the township.
 */
@ApplicationModule(displayName = "Public record 公开记录",
		allowedDependencies = { "complaints :: workflow", "checklist", "organization", "tenancy", "calendar",
				"kernel" })
@NullMarked
package org.yidiantong.complaints.publicrecord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
