package org.yidiantong.reporting.redlist;

import java.time.LocalDate;

import org.yidiantong.complaints.events.ComplaintCardRaised;

/**
 * A card (三色卡) and the complaint that it was raised for, as it stands now.
 */
public record RaisedCard(ComplaintCardRaised.Card card, LocalDate on, UrgentComplaint complaint) {
}
