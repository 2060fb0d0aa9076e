package org.yidiantong.checklist;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What an item covers.
 *
 * @param inside 归这里管
 * @param outside 不归这里管, and who has it instead
 */
@ValueObject
public record Scope(List<String> inside, List<String> outside) {
}
