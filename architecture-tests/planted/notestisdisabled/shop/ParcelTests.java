package planted.notestisdisabled.shop;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Says on which machine it makes sense. */
@DisabledOnOs(OS.AIX)
class ParcelTests {

}
