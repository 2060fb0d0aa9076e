package org.yidiantong.checklist.adapted;

import java.time.LocalDate;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.Item;
import org.yidiantong.organization.PlaceCode;

/**
 * The flow of an item that holds at a place because of an adaptation.
 *
 * @param adaptation id of the adaptation
 * @param revision of the adaptation
 * @param place the township or village that has adapted it; a village may have it from
 * its township
 * @param reason why
 * @param since the day on which it was approved
 * @param item the item with the adapted steps
 * @param flow the adapted flow with its marks
 */
@ValueObject
public record LocalFlow(UUID adaptation, int revision, PlaceCode place, String reason, LocalDate since, Item item,
		AdaptedFlow flow) {
}
