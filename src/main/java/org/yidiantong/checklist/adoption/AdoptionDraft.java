package org.yidiantong.checklist.adoption;

import java.util.Map;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a person has decided so far about adopting a base list.
 *
 * @param revision counts the changes; 0 before the first
 * @param version number of the district's list that is to come, as typed
 * @param effectiveFrom the first day on which it is to be in effect, as typed
 * @param resolutions answers to conflicts by their key
 */
@ValueObject
public record AdoptionDraft(int revision, String version, String effectiveFrom, Map<String, Resolution> resolutions) {

	public AdoptionDraft {
		resolutions = Map.copyOf(resolutions);
	}

}
