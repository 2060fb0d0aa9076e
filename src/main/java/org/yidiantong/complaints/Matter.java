package org.yidiantong.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint is about and where, as list and chart had it when it was filed.
 *
 * @param itemLineage the item's permanent key
 * @param placePath codes from the township down, separated by slashes
 * @param supervisingUnit code of the first desk; null where the district has none
 */
@ValueObject
@Embeddable
record Matter(@Enumerated(EnumType.STRING) @Column(name = "nature") Nature nature,
		@Nullable @Column(name = "item_code") String itemCode,
		@Nullable @Column(name = "item_lineage") String itemLineage,
		@Nullable @Column(name = "item_name") String itemName, @Column(name = "list_version") String listVersion,
		@Column(name = "place_code") String placeCode, @Column(name = "place_path") String placePath,
		@Nullable @Column(name = "supervising_unit") String supervisingUnit, @Column(name = "content") String text) {
}
