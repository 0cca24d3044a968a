package org.planouvert.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DossierJsonTest {

    @Test
    void theHeadHasNamesAndRowsAreArraysInTheOrderOfTheirRecords() {
        String json = DossierJson.of(SampleDossier.dossier());
        assertThat(json).startsWith("""
                        {"contract":{"id":"c","kind":"CPER","title":"t","generation":"2015-2020","territory":"Nord",\
                        "regionCodes":["31"],"codeVintage":"2014","period":["2015-01-01","2020-12-31",true],\
                        "signedOn":"2015-07-10","currency":"EUR","totalEur":10.50,"totalPerimeter":"",\
                        "amendsContractId":"","documentIds":["0123456789abcdef"]},"documents":[{"documentId":""");
        assertThat(json).contains("""
                        "operations":[["o","c","s","l","STUDY","LISTED","",["","","","","","","","NONE"],"",\
                        ["0123456789abcdef",1,"","","TEXT",0.0]]],\
                        "amounts":[["a","c","s","o",["","UNKNOWN","","",false],\
                        ["COMMITMENT","EXACT","UNKNOWN","UNSTATED"],[1000.00,null,"EUR","M€"],33.30,"203",\
                        [null,null,false],"","","",["t",1,null],"",\
                        ["0123456789abcdef",1,"B7:C9","7","SHEET",1.0]],""");
        assertThat(json).endsWith("""
                        "cells":[["t","0123456789abcdef",1,0,0,1,1,2,false,"r","c","1 234","NUMBER",1234.500,"k€",\
                        [0.1,1.0E-7,0.3,0.2]]],\
                        "findings":[["f","R","ERROR","FAIL","c","","amounts","a",0,["fr\\n","en"],"1","2",""]]}""");
    }
}
