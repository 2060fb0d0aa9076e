package planted.filesareshort.shop;

/** Holds more than one thing. */
class Warehouse {

	int number0 = 0;

	int number1 = 1;

	int number2 = 2;

	int number3 = 3;

	int number4 = 4;

	int number5 = 5;

	int number6 = 6;

	int number7 = 7;

	int number8 = 8;

	int number9 = 9;

	int number10 = 10;

	int number11 = 11;

	int number12 = 12;

	int number13 = 13;

	int number14 = 14;

	int number15 = 15;

	int number16 = 16;

	int number17 = 17;

	int number18 = 18;

	int number19 = 19;

	int number20 = 20;

	int number21 = 21;

	int number22 = 22;

	int number23 = 23;

	int number24 = 24;

	int number25 = 25;

	int number26 = 26;

	int number27 = 27;

	int number28 = 28;

	int number29 = 29;

	int number30 = 30;

	int number31 = 31;

	int number32 = 32;

	int number33 = 33;

	int number34 = 34;

	int number35 = 35;

	int number36 = 36;

	int number37 = 37;

	int number38 = 38;

	int number39 = 39;

	int number40 = 40;

	int number41 = 41;

	int number42 = 42;

	int number43 = 43;

	int number44 = 44;

	int number45 = 45;

	int number46 = 46;

	int number47 = 47;

	int number48 = 48;

	int number49 = 49;

	int number50 = 50;

	int number51 = 51;

	int number52 = 52;

	int number53 = 53;

	int number54 = 54;

	int number55 = 55;

	int number56 = 56;

	int number57 = 57;

	int number58 = 58;

	int number59 = 59;

	int number60 = 60;

	int number61 = 61;

	int number62 = 62;

	int number63 = 63;

	int number64 = 64;

	int number65 = 65;

	int number66 = 66;

	int number67 = 67;

	int number68 = 68;

	int number69 = 69;

	int number70 = 70;

	int number71 = 71;

	int number72 = 72;

	int number73 = 73;

	int number74 = 74;

	int number75 = 75;

	int number76 = 76;

	int number77 = 77;

	int number78 = 78;

	int number79 = 79;

	int number80 = 80;

	int number81 = 81;

	int number82 = 82;

	int number83 = 83;

	int number84 = 84;

	int number85 = 85;

	int number86 = 86;

	int number87 = 87;

	int number88 = 88;

	int number89 = 89;

	int number90 = 90;

	int number91 = 91;

	int number92 = 92;

	int number93 = 93;

	int number94 = 94;

	int number95 = 95;

	int number96 = 96;

	int number97 = 97;

	int number98 = 98;

	int number99 = 99;

	int number100 = 100;

	int number101 = 101;

	int number102 = 102;

	int number103 = 103;

	int number104 = 104;

	int number105 = 105;

	int number106 = 106;

	int number107 = 107;

	int number108 = 108;

	int number109 = 109;

	int number110 = 110;

	int number111 = 111;

	int number112 = 112;

	int number113 = 113;

	int number114 = 114;

	int number115 = 115;

	int number116 = 116;

	int number117 = 117;

	int number118 = 118;

	int number119 = 119;

	int number120 = 120;

	int number121 = 121;

	int number122 = 122;

	int number123 = 123;

	int number124 = 124;

	int number125 = 125;

	int number126 = 126;

	int number127 = 127;

	int number128 = 128;

	int number129 = 129;

	int number130 = 130;

	int number131 = 131;

	int number132 = 132;

	int number133 = 133;

	int number134 = 134;

	int number135 = 135;

	int number136 = 136;

	int number137 = 137;

	int number138 = 138;

	int number139 = 139;

	int number140 = 140;

	int number141 = 141;

	int number142 = 142;

	int number143 = 143;

	int number144 = 144;

	int number145 = 145;

	int number146 = 146;

	int number147 = 147;

	int number148 = 148;

	int number149 = 149;

}
