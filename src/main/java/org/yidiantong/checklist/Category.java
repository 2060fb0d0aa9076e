package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A category (大类) of a list.
 *
 * @param code permanent, such as {@code C1}
 * @param name Chinese
 * @param nameEn English
 * @param group the group that all its items belong to
 */
@ValueObject
public record Category(String code, String name, String nameEn, ItemGroup group) {
}
